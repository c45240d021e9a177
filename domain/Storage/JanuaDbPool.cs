using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Janua.Domain.Storage;

/// <summary>Hands out contexts for reading, and takes them back for the next reader.</summary>
public sealed class JanuaDbPool(DbContextOptions<JanuaDb> options) : IDbContextFactory<JanuaDb>
{
    private readonly PooledDbContextFactory<JanuaDb> pool = new(options, poolSize: 64);

    public JanuaDb CreateDbContext() => pool.CreateDbContext();
}
