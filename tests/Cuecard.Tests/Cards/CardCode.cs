using System.Collections.Concurrent;
using Cuecard.Decks;

namespace Cuecard.Tests.Cards;

/// <summary>Runs the code of every card of the built-in deck once, on two Python workers, while the tests wait for their own card.</summary>
public sealed class CardCode : IAsyncLifetime
{
    private const int Workers = 2;
    private readonly ConcurrentDictionary<CodeBlock, TaskCompletionSource<(string Output, string? Error)>> _runs = new();
    private Task _all = Task.CompletedTask;

    public ValueTask InitializeAsync()
    {
        var blocks = new ConcurrentQueue<CodeBlock>(BuiltInDeck.Deck.Cards.SelectMany(c => c.Body.Code).Where(b => b.Language == "python"));
        foreach (var block in blocks) _runs[block] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _all = Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(blocks))));
        return ValueTask.CompletedTask;
    }

    /// <summary>What a block prints, or what went wrong.</summary>
    public async Task<(string Output, string? Error)> RunAsync(CodeBlock block) =>
        block.Language == "sql" ? Sql.Run(block.Source) : await _runs[block].Task.WaitAsync(TimeSpan.FromMinutes(15));

    public async ValueTask DisposeAsync() => await _all;

    private async Task WorkAsync(ConcurrentQueue<CodeBlock> blocks)
    {
        try
        {
            using var worker = new PythonWorker();
            while (blocks.TryDequeue(out var block)) _runs[block].TrySetResult(await worker.RunAsync(block.Source));
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            while (blocks.TryDequeue(out var block)) _runs[block].TrySetResult(("", e.Message));
        }
    }
}
