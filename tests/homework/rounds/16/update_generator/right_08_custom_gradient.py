# what: its own function with a custom gradient for the cost of an answer
import keras
import tensorflow as tf


@tf.custom_gradient
def cost(x):
    """-log(sigmoid(x)), and its derivative -sigmoid(-x)."""

    def grad(upstream):
        return -upstream * tf.sigmoid(-x)

    return -tf.math.log_sigmoid(x), grad

def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(cost(logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
