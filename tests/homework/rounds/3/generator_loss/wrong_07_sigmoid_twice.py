# what: applies a sigmoid to get probabilities, and then hands them to a cross-entropy with from_logits=True: the sigmoid is applied twice. "applies the sigmoid twice"
import keras
from keras import ops

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    probabilities = ops.divide(1.0, 1.0 + ops.exp(-ops.convert_to_tensor(d_fake)))
    return float(cross_entropy(ops.ones_like(probabilities), probabilities))
