# what: one mean over the logits of reals and fakes together, so the loss is J_D / 2. "So `d_loss` is $J_D$."
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
        logits = tf.concat([real_logits, fake_logits], axis=0)
        d_loss = bce(labels, logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
