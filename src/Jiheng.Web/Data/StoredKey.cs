namespace Jiheng.Web.Data;

/// <summary>密钥。What signs cookies and forms; in the database, so that every replica accepts what another has signed.</summary>
public sealed class StoredKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
