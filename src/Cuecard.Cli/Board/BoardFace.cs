using Cuecard.Cli.Listening;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Spectre.Console;

namespace Cuecard.Cli.Board;

/// <summary>The conversation on a live board in a terminal. When it is over, the board makes room for what was asked and shown.</summary>
internal sealed class BoardFace : ILiveFace
{
    /// <summary>The board is drawn at most so often.</summary>
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(50);

    private readonly CommandContext _context;
    private readonly BoardPage _page;
    private readonly ConversationLog _log;
    private readonly List<Line> _told = [];
    private readonly IAnsiConsole _console;
    private readonly TaskCompletionSource _closed = new();
    private readonly Task _display;
    private LiveDisplayContext? _live;
    private long? _drawn;

    public BoardFace(CommandContext context, Deck deck)
    {
        _context = context;
        _page = new BoardPage(deck);
        _log = new ConversationLog(context.Page.Width);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = context.Page.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(context.Output),
        });
        _display = _console.Live(Text.Empty).AutoClear(true).Overflow(VerticalOverflow.Crop).StartAsync(live =>
        {
            _live = live;
            return _closed.Task;
        });
    }

    public void Show(HeardStep step)
    {
        _page.Tell(step);
        _told.AddRange(_log.Tell(step));
        if (_drawn is { } last && _context.Clock.GetElapsedTime(last) < Frame) return;
        _drawn = _context.Clock.GetTimestamp();
        var (width, height) = Size();
        _console.Profile.Width = width;
        _console.Profile.Height = height;
        _live?.UpdateTarget(new BoardView([.. _page.Lay(width - 1, height - 1)]));
        _context.Output.Flush();
    }

    public void Close()
    {
        _closed.TrySetResult();
        _display.GetAwaiter().GetResult();
        _context.Show(_told);
        _context.Output.Flush();
    }

    private (int Width, int Height) Size()
    {
        try
        {
            return (Math.Max(40, Console.WindowWidth), Math.Max(8, Console.WindowHeight));
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return (_context.Page.Width, 24);
        }
    }
}
