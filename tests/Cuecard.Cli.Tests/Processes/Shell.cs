using System.Diagnostics;

namespace Cuecard.Cli.Tests.Processes;

/// <summary>Runs command lines in bash, with <c>cuecard</c> on the path, from the root of the repository.</summary>
internal sealed class Shell : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Shell()
    {
        var program = _folder.Write("bin/cuecard", $"#!/bin/sh\nexec dotnet '{Path.Combine(Repository.Program, "Cuecard.Cli.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Starts a command line.</summary>
    public Process Start(string line)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = Repository.Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-o");
        start.ArgumentList.Add("pipefail");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["PATH"] = Path.Combine(_folder.Path, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["CUECARD_HOME"] = Path.Combine(_folder.Path, "home");
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        return Process.Start(start)!;
    }

    /// <summary>Runs a command line to its end with nothing on standard input.</summary>
    public async Task<CuecardRun> RunAsync(string line)
    {
        using var process = Start(line);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(limit.Token);
        return new CuecardRun(process.ExitCode, await output, await error);
    }

    public void Dispose() => _folder.Dispose();
}
