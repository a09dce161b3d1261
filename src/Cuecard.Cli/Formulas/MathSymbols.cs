using System.Collections.Frozen;

namespace Cuecard.Cli.Formulas;

/// <summary>LaTeX commands that are one symbol or one name.</summary>
internal static class MathSymbols
{
    private const string Ordinary = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
        xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬
        top ⊤ bot ⊥ prime ′ dagger † ddagger ‡ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ angle ∠ triangle △ square □ star ⋆ degree °
        % % $ $ # # & & _ _ backslash \ imath ı jmath ȷ checkmark ✓ therefore ∴ because ∵
        """;

    private const string Binary = """
        cdot · times × div ÷ pm ± mp ∓ ast ∗ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖ land ∧ wedge ∧
        lor ∨ vee ∨ bmod mod sqcup ⊔ uplus ⊎
        """;

    private const string Relation = """
        le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆
        supset ⊃ supseteq ⊇ mid | parallel ∥ perp ⊥ to → rightarrow → longrightarrow → leftarrow ← gets ← leftrightarrow ↔ mapsto ↦
        Rightarrow ⇒ implies ⇒ Longrightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ uparrow ↑ downarrow ↓ doteq ≐ triangleq ≜ coloneqq ≔
        asymp ≍ prec ≺ succ ≻ lesssim ≲ gtrsim ≳ models ⊨ vdash ⊢ leqslant ≤ geqslant ≥
        """;

    private const string Names = """
        sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀
        log log ln ln lg lg exp exp sin sin cos cos tan tan cot cot sec sec csc csc sinh sinh cosh cosh tanh tanh arcsin arcsin arccos arccos
        arctan arctan max max min min sup sup inf inf lim lim limsup limsup liminf liminf arg arg argmax argmax argmin argmin det det
        dim dim ker ker rank rank gcd gcd Pr Pr hom hom deg deg
        """;

    private const string Open = "lvert | lVert ‖ langle ⟨ lfloor ⌊ lceil ⌈ lbrace { { { lbrack [ lparen (";

    private const string Close = "rvert | rVert ‖ rangle ⟩ rfloor ⌋ rceil ⌉ rbrace } } } rbrack ] rparen )";

    private static readonly FrozenDictionary<string, MathAtom> Known = Read();

    /// <summary>The symbol for a command without its backslash, or null.</summary>
    public static MathAtom? Find(string command) => Known.TryGetValue(command, out var atom) ? atom : null;

    private static FrozenDictionary<string, MathAtom> Read()
    {
        var known = new Dictionary<string, MathAtom>(StringComparer.Ordinal) { ["|"] = new("‖", MathKind.Ordinary), ["Vert"] = new("‖", MathKind.Ordinary), ["vert"] = new("|", MathKind.Ordinary) };
        Add(Ordinary, MathKind.Ordinary);
        Add(Binary, MathKind.Binary);
        Add(Relation, MathKind.Relation);
        Add(Names, MathKind.Name);
        Add(Open, MathKind.Open);
        Add(Close, MathKind.Close);
        return known.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string list, MathKind kind)
        {
            var words = list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < words.Length; i += 2) known[words[i]] = new MathAtom(words[i + 1], kind);
        }
    }
}
