# what: makes an Adam of its own in every call and leaves the one it was given unused. "Use the optimizer that is handed in"
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    d_optimizer = keras.optimizers.Adam(2e-4, beta_1=0.5)
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    d_optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
