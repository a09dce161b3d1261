namespace Cuecard.Web.Mocks;

/// <summary>An interview on disk.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Head">What interview it is.</param>
public sealed record PastMock(string Id, MockHead Head);
