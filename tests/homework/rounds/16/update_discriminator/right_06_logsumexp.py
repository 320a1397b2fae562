# what: softplus as logsumexp of (0, x) along a new axis
import keras
import tensorflow as tf


def log_one_plus_exp(x):
    return tf.reduce_logsumexp(tf.stack([tf.zeros_like(x), x]), axis=0)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake_images = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        loss = tf.reduce_mean(log_one_plus_exp(-discriminator(real, training=True)))
        loss += tf.reduce_mean(log_one_plus_exp(discriminator(fake_images, training=True)))
    weights = discriminator.trainable_weights
    gradients = tape.gradient(loss, weights)
    del tape
    optimizer.apply_gradients(list(zip(gradients, weights)))
    return loss
