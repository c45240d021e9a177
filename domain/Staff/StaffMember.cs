using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace Janua.Domain.Staff;

/// <summary>Someone who works for the programme. The user name is the sign-in name; nothing private is kept.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }
    public Role Role { get; set; }

    /// <summary>Psychologist, lawyer, theologian, doctor, teacher, social-worker …: what they may review.</summary>
    public string? Profession { get; set; }
    public string? CentreId { get; set; }

    /// <summary>Code of the language their panel is in.</summary>
    public string Language { get; set; } = "ru";
    public required Instant CreatedAt { get; init; }

    /// <summary>A closed account cannot sign in, and its sessions end.</summary>
    public bool Closed { get; set; }
}

/// <summary>What a member of staff may do; see <see cref="Permissions"/>.</summary>
public enum Role { Evaluator, SocialWorker, ContentEditor, Reviewer, Administrator }
