# what: the combined model of older tutorials, without freezing: only G's weights are asked for
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)

    def combined(z):  # z -> G -> D -> logits
        x = z
        for network in (generator, discriminator):
            x = network(x, training=True)
        return x

    with tf.GradientTape() as tape:
        logits = combined(latents)
        loss = bce(y_true=tf.ones(tf.shape(logits)), y_pred=logits)
    grads_and_weights = list(zip(tape.gradient(loss, generator.trainable_weights), generator.trainable_weights))
    optimizer.apply_gradients(grads_and_weights)
    return tf.identity(loss)
