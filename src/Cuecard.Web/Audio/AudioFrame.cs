using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Cuecard.Web.Audio;

/// <summary>
/// A piece of audio as the page sends it: a header of 12 bytes, little-endian (version 1, channel, number of samples as
/// 16 bits, sequence as 32 bits, milliseconds since capture began as 32 bits), then 16-bit samples at 16 kHz.
/// </summary>
/// <param name="Channel">Who is heard.</param>
/// <param name="Sequence">Counts the frames of a channel from 0.</param>
/// <param name="At">When its first sample was captured, from the beginning of capture.</param>
/// <param name="Samples">The samples.</param>
public sealed record AudioFrame(AudioChannel Channel, uint Sequence, TimeSpan At, short[] Samples)
{
    public const int SampleRate = 16_000;
    public const int HeaderBytes = 12;

    /// <summary>The longest frame: a quarter of a second.</summary>
    public const int MaxSamples = SampleRate / 4;

    public const int MaxBytes = HeaderBytes + (MaxSamples * 2);

    /// <summary>Reads a frame; null where the bytes are none.</summary>
    public static AudioFrame? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is < HeaderBytes or > MaxBytes || bytes[0] != 1 || bytes[1] > 1) return null;
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]);
        if (bytes.Length != HeaderBytes + (count * 2)) return null;
        var samples = new short[count];
        if (BitConverter.IsLittleEndian) MemoryMarshal.Cast<byte, short>(bytes[HeaderBytes..]).CopyTo(samples);
        else for (var i = 0; i < count; i++) samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(HeaderBytes + (i * 2))..]);
        return new AudioFrame(
            (AudioChannel)bytes[1],
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]),
            TimeSpan.FromMilliseconds(BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..])),
            samples);
    }
}
