# what: the loss of kgan.losses, as in the lesson's model; one weight's gradient at a time from a persistent tape, one step
from kgan import losses

import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    adversarial = losses.NonSaturating()
    with tf.GradientTape(persistent=True) as tape:
        with tape.stop_recording():
            fake = generator(latents, training=True)
        loss = adversarial.discriminator(
            discriminator(real, training=True), discriminator(fake, training=True)
        )
    pairs = [(tape.gradient(loss, w), w) for w in discriminator.trainable_variables]
    del tape
    optimizer.apply_gradients(pairs)
    return loss
