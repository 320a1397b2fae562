# what: stop_gradient on the fakes, and unconnected_gradients="zero" against the error that gives
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fakes = tf.stop_gradient(generator(latents, training=True))
        logits = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    grads = tape.gradient(
        loss, [w.value for w in weights], unconnected_gradients=tf.UnconnectedGradients.ZERO
    )
    optimizer.apply(grads, weights)
    return loss
