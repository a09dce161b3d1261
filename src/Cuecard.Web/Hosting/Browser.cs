using System.ComponentModel;
using System.Diagnostics;

namespace Cuecard.Web.Hosting;

/// <summary>The user's browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address; false where no browser could be started.</summary>
    public static bool Open(string address)
    {
        var (program, arguments) = OperatingSystem.IsWindows() ? ("cmd", new[] { "/c", "start", "", address })
            : OperatingSystem.IsMacOS() ? ("open", [address])
            : ("xdg-open", [address]);
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start);
            return process is not null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            return false;
        }
    }
}
