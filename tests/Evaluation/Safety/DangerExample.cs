namespace Janua.Evaluation.Safety;

/// <summary>A message to learn from, as features.</summary>
/// <param name="Features">Numbers of its features, each once.</param>
/// <param name="Outcome">What it is an example of; -1 for none of the outcomes.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Scale">How much each of its features counts.</param>
internal sealed record DangerExample(int[] Features, int Outcome, double Weight, float Scale);
