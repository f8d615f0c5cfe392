using System.Collections.Immutable;
using Jiheng.Indicators.Standards;

namespace Jiheng.Documents.Annotations;

/// <summary>批注。What is written beside one place of a report.</summary>
/// <param name="Span">The place in the text that was read; nothing for what concerns the whole report.</param>
/// <param name="Label">程度, as the summary shows it: 错误, 疑点, 提示.</param>
/// <param name="Place">位置 in words.</param>
/// <param name="Lines">The comment, paragraph by paragraph; the first says what it is about.</param>
public sealed record Annotation(TextSpan? Span, string Label, string Place, ImmutableArray<string> Lines);
