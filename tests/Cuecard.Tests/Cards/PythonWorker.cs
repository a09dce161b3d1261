using System.Diagnostics;
using System.Text.Json;

namespace Cuecard.Tests.Cards;

/// <summary>A Python process that runs one block after the other.</summary>
internal sealed class PythonWorker : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly Process _process;

    public PythonWorker()
    {
        var start = new ProcessStartInfo(Python) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-u");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Cards", "python-worker.py"));
        start.Environment["OMP_NUM_THREADS"] = "1";
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{Python} does not start");
    }

    /// <summary>What a block prints, or what went wrong.</summary>
    public async Task<(string Output, string? Error)> RunAsync(string source)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { source }));
        await _process.StandardInput.FlushAsync();
        if (await _process.StandardOutput.ReadLineAsync() is not { } line) return ("", await _process.StandardError.ReadToEndAsync());
        using var answer = JsonDocument.Parse(line);
        return (answer.RootElement.GetProperty("output").GetString()!, answer.RootElement.GetProperty("error").GetString());
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(2000)) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
