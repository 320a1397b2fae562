# what: takes logits (M, 1); keras.losses.binary_crossentropy averages over the last axis only, so M numbers come back. Quote: "J_G, non-saturating, for M fakes: one number."
import keras
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = ops.convert_to_tensor(d_fake)
    return keras.losses.binary_crossentropy(ops.ones_like(d_fake), d_fake, from_logits=True)
