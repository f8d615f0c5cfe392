namespace Jiheng.ReportChecks.Contents;

/// <summary>核验内容。What the checks know of the world: documents, words of organisations, outlines, events. Content, not code.</summary>
public sealed record CheckContent
{
    /// <summary>Knows nothing: checks that need content then do not apply.</summary>
    public static CheckContent None { get; } = new();

    public ImmutableArray<CitedDocument> Documents { get; init; } = [];

    public ImmutableArray<OrganisationWord> Words { get; init; } = [];

    /// <summary>What only one kind of organisation calls itself.</summary>
    public ImmutableArray<OrganisationWord> Selves { get; init; } = [];

    public ImmutableArray<Outline> Outlines { get; init; } = [];

    public ImmutableArray<DatedEvent> Events { get; init; } = [];
}

/// <summary>引用文件。A document reports cite.</summary>
/// <param name="Name">Without book-title marks.</param>
/// <param name="Number">文号, as issued.</param>
/// <param name="Year">Of issue.</param>
/// <param name="ReplacedBy">文号 of the document that took its place; nothing while it stands.</param>
/// <param name="ReplacedIn">The year that happened.</param>
public sealed record CitedDocument(string Name, string Number, FiscalYear Year, string? ReplacedBy, FiscalYear? ReplacedIn);

/// <summary>单位用语。Words that only one kind of organisation writes of itself.</summary>
/// <param name="Word">As it is written.</param>
/// <param name="Owners">Parts of the names of organisations it belongs to.</param>
public sealed record OrganisationWord(string Word, ImmutableArray<string> Owners);

/// <summary>报告提纲。What a kind of report must contain.</summary>
/// <param name="Kind">Called so in messages.</param>
/// <param name="TitleWords">The title has all of them.</param>
/// <param name="Sections">Each by the words that may stand for it.</param>
public sealed record Outline(string Kind, ImmutableArray<string> TitleWords, ImmutableArray<OutlineSection> Sections);

/// <summary>应有部分。</summary>
public sealed record OutlineSection(string Name, ImmutableArray<string> Words);

/// <summary>当年大事。Something that belongs to one year, so that a report on a later year that speaks of it may be an old text.</summary>
public sealed record DatedEvent(string Word, FiscalYear Year);
