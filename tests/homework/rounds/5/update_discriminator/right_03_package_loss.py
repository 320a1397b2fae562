# what: the loss object of the package
import tensorflow as tf
from kgan import losses


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = losses.NonSaturating().discriminator(
            discriminator(real, training=True), discriminator(fake, training=True)
        )
    ws = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, ws), ws)
    return loss
