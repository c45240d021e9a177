using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Janua.Domain.Storage;

/// <summary>The one way to write. SQLite lets one writer in at a time and makes each commit wait for the disk;
/// so writes queue here and whoever waits together is committed together, each behind its own savepoint:
/// one that fails undoes only itself, and nobody is told "done" before the disk has it.</summary>
public sealed class Writer : IAsyncDisposable
{
    // More would only make the first of a batch wait longer.
    private const int LargestBatch = 64;

    private readonly IDbContextFactory<JanuaDb> contexts;
    private readonly Channel<Pending> queue = Channel.CreateUnbounded<Pending>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task loop;

    public Writer(IDbContextFactory<JanuaDb> contexts)
    {
        this.contexts = contexts;
        loop = Task.Run(Loop);
    }

    /// <summary>Runs the work in a transaction, saves what it changed, and returns after the commit.</summary>
    /// <exception cref="DbUpdateException">The database refused the change; nothing of this work took effect.</exception>
    public Task<T> Write<T>(Func<JanuaDb, Task<T>> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var result = default(T);
        var pending = new Pending(
            async db => { result = await work(db); await db.SaveChangesAsync(); },
            () => done.SetResult(result!),
            fault => done.TrySetException(fault));
        if (!queue.Writer.TryWrite(pending)) done.SetException(new ObjectDisposedException(nameof(Writer)));
        return done.Task;
    }

    public Task Write(Func<JanuaDb, Task> work) => Write(async db => { await work(db); return true; });

    /// <summary>Moves the write-ahead log into the file and empties it, so that erased words are nowhere left.</summary>
    public async Task Checkpoint()
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private async Task Loop()
    {
        while (await queue.Reader.WaitToReadAsync())
        {
            var batch = new List<Pending>();
            while (batch.Count < LargestBatch && queue.Reader.TryRead(out var next)) batch.Add(next);
            await Commit(batch);
        }
    }

    private async Task Commit(List<Pending> batch)
    {
        var written = new List<Pending>();
        try
        {
            await using var db = await contexts.CreateDbContextAsync();
            // Each work has its savepoint already: one more around each save would only be two statements more.
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync();
            foreach (var pending in batch)
            {
                if (await Try(pending, db, transaction)) written.Add(pending);
            }
            await transaction.CommitAsync();
        }
        catch (Exception fault)
        {
            foreach (var pending in batch) pending.Failed(fault);
            return;
        }
        foreach (var pending in written) pending.Done();
    }

    private static async Task<bool> Try(Pending pending, JanuaDb db, IDbContextTransaction transaction)
    {
        await transaction.CreateSavepointAsync("one");
        try
        {
            await pending.Work(db);
            await transaction.ReleaseSavepointAsync("one");
            return true;
        }
        catch (Exception fault)
        {
            await transaction.RollbackToSavepointAsync("one");
            pending.Failed(fault);
            return false;
        }
        finally
        {
            // The next work shares the connection, and nothing else.
            db.ChangeTracker.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
    }

    private sealed record Pending(Func<JanuaDb, Task> Work, Action Done, Action<Exception> Failed);
}
