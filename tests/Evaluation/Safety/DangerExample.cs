using Janua.Locales;

namespace Janua.Evaluation.Safety;

/// <summary>A message to learn from, as features.</summary>
/// <param name="Features">Numbers of its features, each once.</param>
/// <param name="Kind">The danger it speaks of; null for none.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record DangerExample(int[] Features, Danger? Kind, double Weight);
