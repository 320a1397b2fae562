# what: the derivative of the loss at the logits by hand, handed to the tape as output_gradients
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        a = discriminator(real, training=True)
        b = discriminator(fake, training=True)
    # d softplus(-a) / da = -sigmoid(-a), d softplus(b) / db = sigmoid(b)
    grad_a = -tf.sigmoid(-a) / tf.cast(tf.shape(a)[0], a.dtype)
    grad_b = tf.sigmoid(b) / tf.cast(tf.shape(b)[0], b.dtype)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient([a, b], weights, output_gradients=[grad_a, grad_b]), weights)
    return tf.reduce_mean(tf.nn.softplus(-a)) + tf.reduce_mean(tf.nn.softplus(b))
