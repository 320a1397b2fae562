# what: maximises the mean of log D: gradient with its sign turned, minus the mean returned
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    theta_g = generator.trainable_variables
    with tf.GradientTape() as tape:
        log_d = tf.reduce_mean(tf.math.log_sigmoid(discriminator(generator(latents, training=True), training=True)))
    up = tape.gradient(log_d, theta_g)
    optimizer.apply([tf.negative(g) for g in up], theta_g)
    return tf.negative(log_d)
