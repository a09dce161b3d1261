using System.Runtime.InteropServices;

namespace Cuecard.Decks;

/// <summary>
/// A 64-bit checksum against damage (not against forgery): FNV-1a taken over words of eight bytes, with the length mixed in.
/// Chosen over a cryptographic hash since loading one costs a short command more time than reading the deck.
/// </summary>
internal static class Checksum
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The checksum of what is left of a stream.</summary>
    public static ulong Of(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var sum = Offset;
        long length = 0;
        int read;
        while ((read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            length += read;
            buffer.AsSpan(read, (8 - (read % 8)) % 8).Clear();
            foreach (var word in MemoryMarshal.Cast<byte, ulong>(buffer.AsSpan(0, (read + 7) / 8 * 8)))
            {
                sum = (sum ^ word) * Prime;
                sum ^= sum >> 32;
            }
        }

        return (sum ^ (ulong)length) * Prime;
    }
}
