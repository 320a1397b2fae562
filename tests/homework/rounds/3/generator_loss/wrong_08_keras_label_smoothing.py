# what: leaves label_smoothing=0.1 from D's loss in the Keras loss that G uses: the label is 0.95 instead of 1. "as if their label were 1"
import keras
from keras import ops

bce_loss = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = ops.convert_to_tensor(d_fake)
    return bce_loss(ops.ones_like(d_fake), d_fake)
