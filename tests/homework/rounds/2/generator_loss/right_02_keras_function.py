# what: right: takes logits; Keras's function on the last axis of the flat row of logits is the mean over all fakes
import keras
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    row = ops.reshape(ops.convert_to_tensor(d_fake), (1, -1))
    return keras.losses.binary_crossentropy(ops.ones_like(row), row, from_logits=True)[0]
