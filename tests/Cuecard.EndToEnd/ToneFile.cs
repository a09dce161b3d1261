namespace Cuecard.EndToEnd;

/// <summary>A pure tone to be heard, and how much of what was heard is that tone.</summary>
internal static class ToneFile
{
    private const int Rate = 48_000;

    /// <summary>Writes a WAV file: 48 kHz, mono, 16 bits, half of full scale.</summary>
    public static void Write(string file, int hertz, int seconds)
    {
        using var writer = new BinaryWriter(File.Create(file));
        var bytes = Rate * seconds * 2;
        writer.Write("RIFF"u8);
        writer.Write(36 + bytes);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(Rate);
        writer.Write(Rate * 2);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(bytes);
        for (var i = 0; i < Rate * seconds; i++) writer.Write((short)(16_000 * Math.Sin(2 * Math.PI * hertz * i / Rate)));
    }

    /// <summary>The share of the energy at a frequency, by Goertzel's algorithm over tenths of a second (samples at 16 kHz).</summary>
    public static double Share(IReadOnlyList<short> samples, int hertz)
    {
        const int Window = AudioRate / 10;
        var shares = new List<double>();
        for (var start = 0; start + Window <= samples.Count; start += Window)
        {
            var (before, last, energy) = (0.0, 0.0, 0.0);
            var turn = 2 * Math.Cos(2 * Math.PI * hertz / AudioRate);
            for (var i = start; i < start + Window; i++)
            {
                (before, last) = (last, samples[i] + (turn * last) - before);
                energy += (double)samples[i] * samples[i];
            }

            if (energy > 0) shares.Add(2 * ((before * before) + (last * last) - (turn * before * last)) / (Window * energy));
        }

        return shares.Count == 0 ? 0 : shares.Order().ElementAt(shares.Count / 2);
    }

    private const int AudioRate = 16_000;
}
