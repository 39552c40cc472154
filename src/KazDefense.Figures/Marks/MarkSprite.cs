namespace KazDefense.Figures;

/// <summary>The shapes every mark is made of, defined once in a page or file and used by name.</summary>
/// <remarks>
/// Shape is kind; halo is what the date leaves open; the strike is refusal. Names: kinds <c>exe agr mtg trf trn ast dep mem pol ind sta con</c>;
/// halos <c>hp hq hm hs hy ha</c> (a point's least, about a day, month, season, year, about), <c>hb</c> by then, <c>hf</c> from then,
/// <c>hi hj</c> lasted (happened, hoped), <c>ho</c> goes on, <c>hu</c> ended by; <c>st</c> the strike; <c>ml mr mb</c> masks fading left, right, both.
/// </remarks>
public static class MarkSprite
{
    /// <summary>A hidden <c>svg</c> for the beginning of a page's body: it takes no room and no reader hears it.</summary>
    public static string Svg { get; } = "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">" + Definitions + "</svg>";

    /// <summary>The same shapes for a file of its own.</summary>
    internal const string Definitions =
        """<defs>"""
        + """<g id="exe"><circle r="4.6"/></g>"""
        + """<g id="agr"><path d="M-4.1-4.1h8.2v8.2h-8.2z"/></g>"""
        + """<g id="mtg"><path d="M0-5.6 5.2 0 0 5.6-5.2 0z"/></g>"""
        + """<g id="trf"><path d="M-4.2-5 5.4 0-4.2 5z"/></g>"""
        + """<g id="trn"><path d="M0-5.3 5.2 4.2h-10.4z"/></g>"""
        + """<g id="ast"><path d="M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3z"/></g>"""
        + """<g id="dep"><path d="M0 5.4 5.2-4.2h-10.4z"/></g>"""
        + """<g id="mem"><path d="M-2.7-4.8h5.4L5.4 0 2.7 4.8h-5.4L-5.4 0z"/></g>"""
        + """<g id="pol"><path d="M-5.4-2.6H5.4v5.2H-5.4z"/></g>"""
        + """<g id="ind"><path d="M0-6 1.6-1.6 6 0 1.6 1.6 0 6-1.6 1.6-6 0-1.6-1.6z"/></g>"""
        + """<g id="sta"><path d="M-5.2-4.4H5.2v6.6H.2L-3 5.4V2.2h-2.2z"/></g>"""
        + """<g id="con"><path d="M-1.3-5h2.6V5h-2.6z"/></g>"""
        + """<g id="hp" class="h"><path d="M-8-6h16v12h-16z"/></g>"""
        + """<g id="hq" class="h"><path d="M-13-6h26v12h-26z" mask="url(#mb)"/></g>"""
        + """<g id="hm" class="h"><path d="M-10-6h20v12h-20z"/></g>"""
        + """<g id="hs" class="h"><path d="M-14-6h28v12h-28z"/></g>"""
        + """<g id="hy" class="h"><path d="M-17-6h34v12h-34z"/></g>"""
        + """<g id="ha" class="h"><path d="M-16-6h32v12h-32z" mask="url(#mb)"/></g>"""
        + """<g id="hb"><path class="h" d="M-20-6H9v12h-29z" mask="url(#ml)"/><path class="w" d="M9.5-6v12"/></g>"""
        + """<g id="hf"><path class="h" d="M-9-6H20v12H-9z" mask="url(#mr)"/><path class="w" d="M-9.5-6v12"/></g>"""
        + """<g id="hi"><path class="l" d="M0 0h24"/></g>"""
        + """<g id="hj"><path class="w" d="M0 0h24"/></g>"""
        + """<g id="ho"><path class="w" d="M0 0h24m-4-4 4 4-4 4"/></g>"""
        + """<g id="hu"><path stroke="none" d="M-20-1.5H9v3h-29z" mask="url(#ml)"/><path class="w" d="M9.5-6v12"/></g>"""
        // The strike lies in a gap cut through the glyph beneath it, so that it reads at list size over any halo.
        + """<g id="st"><path class="cut" d="M-6.6 3.9 6.6-3.9" stroke="var(--paper)" stroke-width="3.4" stroke-linecap="butt"/><path d="M-7.4 4.3 7.4-4.3"/></g>"""
        + """<linearGradient id="gl"><stop stop-color="#fff" stop-opacity="0"/><stop offset=".8" stop-color="#fff"/></linearGradient>"""
        + """<linearGradient id="gr"><stop offset=".2" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>"""
        + """<linearGradient id="gb"><stop stop-color="#fff" stop-opacity="0"/><stop offset=".35" stop-color="#fff"/><stop offset=".65" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>"""
        + """<mask id="ml" maskContentUnits="objectBoundingBox"><path fill="url(#gl)" d="M0 0h1v1H0z"/></mask>"""
        + """<mask id="mr" maskContentUnits="objectBoundingBox"><path fill="url(#gr)" d="M0 0h1v1H0z"/></mask>"""
        + """<mask id="mb" maskContentUnits="objectBoundingBox"><path fill="url(#gb)" d="M0 0h1v1H0z"/></mask>"""
        + """</defs>""";
}
