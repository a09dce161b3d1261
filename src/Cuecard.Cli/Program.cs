using Cuecard.Cli;

var context = CommandContext.OfProcess();
try
{
    var code = await CommandTree.RunAsync(args, context);
    await context.Output.FlushAsync();
    return code;
}
catch (IOException)
{
    // Whoever read the output has gone: nothing is left to say, and nobody to say it to.
    return ExitCode.Done;
}
catch (Exception e)
{
    return context.Fail($"something went wrong that never should ({e.GetType().Name}: {e.Message}). Please report it with the command you typed.");
}
