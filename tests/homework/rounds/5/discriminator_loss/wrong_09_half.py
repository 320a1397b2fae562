# what: halves the sum, (real + fake) / 2, as many PyTorch tutorials do. Quote: "In this course `d_loss` is the **sum**, as in the"
import keras
from keras import ops

bce_from_logits = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = bce_from_logits(ops.ones_like(d_real), d_real)
    fake_loss = bce_from_logits(ops.zeros_like(d_fake), d_fake)
    return (real_loss + fake_loss) / 2
