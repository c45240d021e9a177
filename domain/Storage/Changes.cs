namespace Janua.Domain.Storage;

/// <summary>What a turn will write: collected while the turn is thought through, applied in its one transaction.
/// A turn that fails before has therefore changed nothing.</summary>
public sealed class Changes
{
    private readonly List<Func<JanuaDb, Task>> all = [];

    /// <summary>Whether anything but the conversation itself changes.</summary>
    public bool Any => all.Count > 0;

    public void Add(Func<JanuaDb, Task> change) => all.Add(change);

    public void Add(Action<JanuaDb> change) => all.Add(db => { change(db); return Task.CompletedTask; });

    public async Task Apply(JanuaDb db)
    {
        foreach (var change in all) await change(db);
    }
}
