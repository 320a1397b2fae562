# what: takes the loss object of lesson 6, kgan.losses.NonSaturating
from kgan import losses

import tensorflow as tf

loss_object = losses.NonSaturating()


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = loss_object.discriminator(real_logits, fake_logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
