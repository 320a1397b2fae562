# what: Keras's BinaryCrossentropy(from_logits=True), once for each kind
import keras
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    real_logits = ops.convert_to_tensor(real_logits)
    fake_logits = ops.convert_to_tensor(fake_logits)
    return cross_entropy(ops.ones_like(real_logits), real_logits) + cross_entropy(
        ops.zeros_like(fake_logits), fake_logits
    )
