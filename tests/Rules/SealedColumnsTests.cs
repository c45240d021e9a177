using Janua.Domain.Storage;
using Shouldly;
using Xunit;

namespace Janua.Tests.Rules;

/// <summary>What people write and who they are is sealed in its column. The names of columns say which are.</summary>
public sealed class SealedColumnsTests
{
    private static readonly IReadOnlyList<Column> Columns = [.. ReadColumns()];

    /// <summary>Text that stands open: ids, codes and kinds, content for everybody, and accounts of staff.
    /// What a person writes is never among them: it goes into a sealed column.</summary>
    private static readonly string[] Open =
    [
        "Conversation Id Channel Language", "Message ConversationId ExternalId Fault", "ReturnCode ConversationId", "DueItem Kind Subject",
        "Escalation CentreId ConversationId Language", "Gap ArticleId Language TellConversationId", "Feedback ArticleId Language",
        "Article Id Category Profession", "Revision ArticleId Language Title Answer", "AuditEntry Action Subject", "KeyInUse Fingerprint",
        "StaffMember CentreId DisplayName Language Profession UserName NormalizedUserName Email NormalizedEmail PhoneNumber PasswordHash SecurityStamp ConcurrencyStamp",
        "IdentityUserClaim`1 ClaimType ClaimValue", "IdentityUserLogin`1 LoginProvider ProviderKey ProviderDisplayName", "IdentityUserToken`1 LoginProvider Name Value",
    ];

    [Fact]
    public void EveryColumnOfBytesIsSealedOrAHash()
    {
        var bytes = Columns.Where(column => column.Type == typeof(byte[])).ToList();
        bytes.Count.ShouldBeGreaterThan(3);
        bytes.Where(column => !column.Name.EndsWith("Sealed", StringComparison.Ordinal) && !column.Name.EndsWith("Hash", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void TextStandsOpenOnlyWhereItIsKnownTo()
    {
        var open = Open.Select(line => line.Split(' ')).SelectMany(parts => parts[1..].Select(name => $"{parts[0]}.{name}")).ToList();
        var text = Columns.Where(column => column.Type == typeof(string)).Select(column => $"{column.Table}.{column.Name}").ToList();
        text.Except(open).ShouldBeEmpty("may this stand open? If somebody wrote it or it names somebody, seal it");
        open.Except(text).ShouldBeEmpty("it is gone from the database: strike it off the list");
    }

    private static IEnumerable<Column> ReadColumns()
    {
        using var db = new JanuaDb(JanuaDb.Sqlite(":memory:"));
        return [.. db.Model.GetEntityTypes().SelectMany(table => table.GetProperties().Select(column => new Column(table.ClrType.Name, column.Name, column.ClrType)))];
    }

    private sealed record Column(string Table, string Name, Type Type);
}
