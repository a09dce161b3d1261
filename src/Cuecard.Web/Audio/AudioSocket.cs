using System.Net.WebSockets;
using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cuecard.Web.Audio;

/// <summary>
/// The WebSocket to which a page sends audio. Every half second it is answered how many frames have arrived, so that the
/// page knows a dead connection. What is no frame, too large, or faster than two channels can be spoken ends it.
/// </summary>
internal static class AudioSocket
{
    /// <summary>Two channels, twice as fast as they are spoken: enough to catch up after a pause of the network.</summary>
    private const int MaxBytesASecond = 2 * 2 * AudioFrame.SampleRate * 2 * 2;

    private static readonly TimeSpan TellEvery = TimeSpan.FromMilliseconds(500);

    public static void MapAudio(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/audio/{id}", async (HttpContext context, string id, LiveSessions sessions, TimeProvider time) =>
        {
            if (sessions.Find(id) is not { } session) return Results.NotFound();
            if (!context.WebSockets.IsWebSocketRequest) return Results.BadRequest("Audio is sent over a WebSocket.");
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await Receive(socket, session, time, context.RequestAborted);
            return Results.Empty;
        });

    private static async Task Receive(WebSocket socket, LiveSession session, TimeProvider time, CancellationToken cancellation)
    {
        var buffer = new byte[AudioFrame.MaxBytes + 1];
        var began = time.GetTimestamp();
        var (told, bytes) = (began, 0L);
        session.Audio.Open();
        session.Tell(SessionPart.Status);
        try
        {
            while (true)
            {
                var message = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
                if (message.MessageType == WebSocketMessageType.Close) break;
                bytes += message.Count;
                var allowed = MaxBytesASecond * (5 + time.GetElapsedTime(began).TotalSeconds);
                var frame = message.EndOfMessage && bytes <= allowed ? AudioFrame.Read(buffer.AsSpan(0, message.Count)) : null;
                if (frame is null)
                {
                    await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, bytes > allowed ? "too much audio" : "not an audio frame", cancellation);
                    return;
                }

                session.Audio.Accept(frame);
                if (time.GetElapsedTime(told) < TellEvery) continue;
                told = time.GetTimestamp();
                session.Tell(SessionPart.Status);
                var answer = BitConverter.GetBytes((uint)(session.Audio[AudioChannel.Candidate].Frames + session.Audio[AudioChannel.Interviewer].Frames));
                await socket.SendAsync(answer.AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, cancellation);
            }

            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The page has gone, or the connection broke: it comes back by itself.
        }
        finally
        {
            session.Audio.Close();
            session.Tell(SessionPart.Status);
        }
    }
}
