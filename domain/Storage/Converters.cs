using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Janua.Domain.Storage;

/// <summary>An instant as whole microseconds since 1970-01-01T00:00Z: the same in every database, and it sorts.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeTicks() / 10,
    microseconds => Instant.FromUnixTimeTicks(microseconds * 10));

/// <summary>A date as yyyy-MM-dd (ISO 8601).</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, string>(
    date => LocalDatePattern.Iso.Format(date),
    text => LocalDatePattern.Iso.Parse(text).Value);
