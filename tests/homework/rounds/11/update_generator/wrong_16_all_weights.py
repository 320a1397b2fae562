# what: generator.weights instead of the trainable ones
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    values = [w.value for w in generator.weights]
    with tf.GradientTape() as tape:
        tape.watch(values)
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    gradients = tape.gradient(loss, values, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    optimizer.apply(gradients, generator.weights)
    return loss
