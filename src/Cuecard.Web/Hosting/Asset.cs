using System.IO.Compression;

namespace Cuecard.Web.Hosting;

/// <summary>One file for the browser.</summary>
/// <param name="Path">Its path below the root.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Version">Twelve hexadecimal digits that change with the content.</param>
internal sealed record Asset(string Path, byte[] Bytes, string Version)
{
    private readonly Lazy<byte[]?> _brotli = new(() => Compress(Path, Bytes));

    /// <summary>The content compressed with Brotli; null where that gains nothing.</summary>
    public byte[]? Brotli => _brotli.Value;

    public string ContentType => System.IO.Path.GetExtension(Path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        ".png" => "image/png",
        _ => "text/plain; charset=utf-8",
    };

    private static byte[]? Compress(string path, byte[] bytes)
    {
        if (path.EndsWith(".woff2", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal)) return null;
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, quality: 8, window: 22) && written < bytes.Length
            ? buffer[..written]
            : null;
    }
}
