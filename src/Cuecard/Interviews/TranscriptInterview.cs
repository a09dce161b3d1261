using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Live;
using Cuecard.Matching;

namespace Cuecard.Interviews;

/// <summary>Finds in a conversation which cards were asked for and what was answered, and grades the answers.</summary>
public static class TranscriptInterview
{
    /// <summary>Shorter replies than this are no answers, in words.</summary>
    private const int ShortestAnswer = 4;

    /// <summary>Reads a conversation.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="matcher">Finds the card that is asked for.</param>
    /// <param name="grader">Grades the answers.</param>
    /// <param name="utterances">The conversation, in order, with who asks and who answers.</param>
    public static ImmutableArray<AnsweredQuestion> Read(Deck deck, Matcher matcher, Grader grader, IEnumerable<Utterance> utterances)
    {
        var conversation = new Conversation(matcher);
        var shown = new Dictionary<int, CardId?>();
        var asked = new List<Open>();
        TimeSpan? began = null;
        foreach (var utterance in utterances)
        {
            Take(conversation.Hear(utterance));
            if (utterance.Role != Role.Candidate) continue;
            began ??= utterance.At;
            if (!utterance.IsFinal) continue;
            if (asked.Count > 0) asked[^1].Add(utterance, began.Value);
            began = null;
        }

        Take(conversation.End());
        return [.. asked.Where(a => a.Words >= ShortestAnswer).Select(a => Graded(deck, grader, a))];

        void Take(ImmutableArray<LiveEvent> events)
        {
            foreach (var told in events)
            {
                if (told is CueEvent cue) shown[cue.Question] = cue.Cards.IsEmpty ? null : cue.Cards[0].Card.Id;
                if (told is QuestionEvent { IsComplete: true } question && shown.GetValueOrDefault(question.Number) is { } card) Ask(question, card);
            }
        }

        void Ask(QuestionEvent question, CardId card)
        {
            if (asked.Count > 0 && (asked[^1].Card == card || asked[^1].Words < ShortestAnswer))
            {
                // The same again is a probe; a question that got no answer was replaced by this one.
                if (asked[^1].Card == card) return;
                asked.RemoveAt(asked.Count - 1);
            }

            asked.Add(new Open(card, question.Text, question.At));
        }
    }

    private static AnsweredQuestion Graded(Deck deck, Grader grader, Open open)
    {
        var card = deck.Find(open.Card)!;
        var grade = grader.Grade(Rubric.Of(card, open.Question), new Answer(open.Text, [.. open.Spoken]));
        return new AnsweredQuestion(card.Pillar, card.Title, card.Id, open.Question, open.Text, grade, [], open.At);
    }

    /// <summary>A question with what was answered so far.</summary>
    private sealed class Open(CardId card, string question, TimeSpan at)
    {
        public CardId Card { get; } = card;

        public string Question { get; } = question;

        public TimeSpan At { get; } = at;

        public string Text { get; private set; } = "";

        public List<SpokenStretch> Spoken { get; } = [];

        public int Words { get; private set; }

        public void Add(Utterance utterance, TimeSpan began)
        {
            var text = utterance.Text.Trim();
            var words = WordReader.Read(text).Count;
            Text = Text.Length == 0 ? text : Text + " " + text;
            Words += words;
            Spoken.Add(new SpokenStretch(began, utterance.At, words));
        }
    }
}
