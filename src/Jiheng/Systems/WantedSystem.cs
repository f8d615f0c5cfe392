namespace Jiheng.Systems;

/// <summary>新体系的要求。What the command line says of a system that is read from a score table.</summary>
internal sealed record WantedSystem(string? Id, string? Name, FiscalYear? Year, string? Table);
