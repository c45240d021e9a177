using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Janua.Domain.Storage;

/// <summary>Lets the migrations tool see the tables; the running house never uses it.</summary>
internal sealed class JanuaDbFactory : IDesignTimeDbContextFactory<JanuaDb>
{
    public JanuaDb CreateDbContext(string[] args) => new(JanuaDb.Sqlite("design-time.db"));
}
