# what: keras.losses.binary_crossentropy gives one loss for each sample and no mean is taken: a vector comes back and the gradient is of its sum; ruled out: "One step of D. Returns its loss, a scalar."
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss_real = keras.losses.binary_crossentropy(
            tf.ones_like(real_logits), real_logits, from_logits=True
        )
        loss_fake = keras.losses.binary_crossentropy(
            tf.zeros_like(fake_logits), fake_logits, from_logits=True
        )
        loss = loss_real + loss_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
