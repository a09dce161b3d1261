namespace Cuecard.Interviews.Reports;

/// <summary>The style of a report page that stands alone, for screens light and dark and for paper.</summary>
internal static class ReportStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --ink: #1c2330; --soft: #5a6475; --line: #d9dee7; --paper: #fff; --good: #1a7f4b; --fair: #9a6700; --poor: #b3261e; --accent: #2456c7; --goodback: #dff3e6; --fairback: #fbefd0; --poorback: #fbe1df; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #a2abbb; --line: #343c4b; --paper: #14181f; --good: #5fd394; --fair: #e3b341; --poor: #ff8a80; --accent: #8ab0ff; --goodback: #173325; --fairback: #3a2f10; --poorback: #43201e; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.15rem; line-height: 1.35; margin: 0 0 .25rem; } h3 { font-size: .95rem; margin: 1rem 0 .25rem; color: var(--soft); }
        .report-overall strong { font-size: 2.6rem; } .report-overall span, .report-title, .report-delivery, figcaption { color: var(--soft); font-size: .9rem; }
        .report-question, .report-review { border-top: 1px solid var(--line); margin-top: 1.75rem; padding-top: 1.25rem; break-inside: avoid-page; }
        .report-number { color: var(--soft); } .report-score { float: right; font-weight: 700; } .report-score[data-band=good] { color: var(--good); } .report-score[data-band=fair] { color: var(--fair); } .report-score[data-band=poor] { color: var(--poor); }
        blockquote { margin: 0; padding: .5rem 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
        mark { color: inherit; border-radius: 3px; padding: 0 .1em; } mark.made { background: var(--goodback); } mark.touched { background: var(--fairback); } mark.wrong { background: var(--poorback); text-decoration: underline wavy var(--poor); }
        .report-points { list-style: none; padding: 0; } .report-points li { margin: .3rem 0; } .report-state { display: inline-block; min-width: 4.2rem; font-weight: 600; } .made .report-state { color: var(--good); } .touched .report-state { color: var(--fair); } .missed .report-state { color: var(--poor); } .report-weight { color: var(--soft); font-size: .85rem; }
        .report-chart { margin: 1rem 0; } svg { width: 100%; max-width: 40rem; height: auto; font: 15px system-ui, sans-serif; } svg text { fill: var(--ink); } .middle { text-anchor: middle; } .end { text-anchor: end; } svg .faint { fill: var(--soft); } .track { fill: var(--line); } .bar, .dot { fill: var(--accent); } .line { fill: none; stroke: var(--accent); stroke-width: 2; }
        @media (max-width: 36rem) { svg { font-size: 24px; } }
        @media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } }
        """;
}
