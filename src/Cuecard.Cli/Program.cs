using Cuecard.Cli;

var context = CommandContext.OfProcess();
try
{
    return await CommandTree.RunAsync(args, context);
}
catch (IOException) when (!context.Input.CanSeek)
{
    // Whoever read the output has gone: nothing is left to say, and nobody to say it to.
    return ExitCode.Done;
}
finally
{
    await context.Output.FlushAsync();
}
