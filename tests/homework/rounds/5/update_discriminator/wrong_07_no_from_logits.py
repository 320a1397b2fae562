# what: BinaryCrossentropy without from_logits=True: the logits are taken for probabilities and clipped; ruled out: "`discriminator` gives logits."
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy()
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_real = discriminator(real, training=True)
        d_fake = discriminator(fake, training=True)
        loss = bce(tf.ones_like(d_real), d_real) + bce(tf.zeros_like(d_fake), d_fake)
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return loss
