# what: Keras's loss object on logits, labels all 1
import keras
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = ops.convert_to_tensor(d_fake)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    return cross_entropy(ops.ones_like(logits), logits)
