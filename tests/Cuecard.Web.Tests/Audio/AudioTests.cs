using System.Net.WebSockets;
using Cuecard.Web.Audio;
using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Tests.Audio;

public sealed class AudioTests
{
    [Fact]
    public void A_frame_reads_back_as_it_was_sent()
    {
        var frame = AudioFrame.Read(Frame(1, 7, [0, 1000, -32768]))!;
        Assert.Equal(AudioChannel.Interviewer, frame.Channel);
        Assert.Equal(7u, frame.Sequence);
        Assert.Equal([0, 1000, -32768], frame.Samples);
    }

    [Fact]
    public void Any_bytes_are_a_frame_or_none()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(0, 64)];
            random.NextBytes(bytes);
            _ = AudioFrame.Read(bytes);
        }

        Assert.Null(AudioFrame.Read(new byte[AudioFrame.MaxBytes + 1]));
    }

    [Fact]
    public void A_meter_knows_what_is_missing_and_how_loud_it_is()
    {
        var meter = new ChannelMeter();
        meter.Count(new AudioFrame(AudioChannel.Candidate, 0, TimeSpan.Zero, [.. Enumerable.Repeat((short)16384, 320)]));
        Assert.Equal(-6.02, meter.Level, 2);
        meter.Count(new AudioFrame(AudioChannel.Candidate, 3, TimeSpan.Zero, new short[320]));
        Assert.Equal(2, meter.Missing);
        Assert.Equal(ChannelMeter.Floor, meter.Level);
        Assert.Equal(640, meter.Samples);
    }

    [Fact]
    public async Task What_is_no_frame_ends_the_connection_with_a_reason()
    {
        await using var app = CuecardWeb.Build(TestDeck.Options(), 0);
        await app.StartAsync();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var session = app.Services.GetRequiredService<LiveSessions>().Create();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", $"http://{address.Authority}");
        await socket.ConnectAsync(new Uri($"ws://{address.Authority}/audio/{session.Id}"), CancellationToken.None);
        await socket.SendAsync(Frame(0, 0, new short[320]), WebSocketMessageType.Binary, true, CancellationToken.None);
        await socket.SendAsync(new byte[100_000], WebSocketMessageType.Binary, true, CancellationToken.None);
        var answer = await socket.ReceiveAsync(new byte[64], CancellationToken.None);
        Assert.Equal(WebSocketMessageType.Close, answer.MessageType);
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, socket.CloseStatus);
        Assert.Equal(1, session.Audio[AudioChannel.Candidate].Frames);
    }

    private static byte[] Frame(byte channel, uint sequence, short[] samples)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)1);
        writer.Write(channel);
        writer.Write((ushort)samples.Length);
        writer.Write(sequence);
        writer.Write(0u);
        foreach (var sample in samples) writer.Write(sample);
        writer.Flush();
        return stream.ToArray();
    }
}
