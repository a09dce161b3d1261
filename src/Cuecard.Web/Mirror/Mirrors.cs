using System.Collections.Concurrent;
using System.Security.Cryptography;
using Cuecard.Web.Sessions;

namespace Cuecard.Web.Mirror;

/// <summary>The links by which sessions can be watched on a second screen, and the network server that answers them while it is turned on.</summary>
internal sealed class Mirrors(IServiceProvider services) : IAsyncDisposable
{
    private const int TokenLength = 32;
    private readonly ConcurrentDictionary<string, LiveSession> _byToken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _tokens = new(StringComparer.Ordinal);

    /// <summary>The server on the local network; null while it is off.</summary>
    public NetworkMirror? Network { get; private set; }

    /// <summary>The token of a session: 128 random bits, the same until Cuecard is stopped.</summary>
    public string TokenOf(LiveSession session)
    {
        var token = _tokens.GetOrAdd(session.Id, _ => RandomNumberGenerator.GetHexString(TokenLength, lowercase: true));
        _byToken[token] = session;
        return token;
    }

    /// <summary>The session of a token, or null.</summary>
    public LiveSession? Find(string token) => _byToken.GetValueOrDefault(token);

    /// <summary>Begins to answer on the local network.</summary>
    /// <returns>Null, or why it could not.</returns>
    public async Task<string?> TurnOn()
    {
        if (Network is not null) return null;
        try
        {
            Network = await NetworkMirror.Start(services);
            return null;
        }
        catch (IOException e)
        {
            return $"No port could be opened on the network: {e.Message}";
        }
    }

    /// <summary>Ends answering on the local network.</summary>
    public async Task TurnOff()
    {
        var network = Network;
        Network = null;
        if (network is not null) await network.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await TurnOff();
}
