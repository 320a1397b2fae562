# what: a beginner's long version: sum over the batch divided by its size, labels spelt out, everything named
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # 1. open the tape
    tape = tf.GradientTape()
    with tape:
        # 2. make fakes
        fakes = generator(latents, training=True)
        # 3. ask D
        logits = discriminator(fakes, training=True)
        # 4. G hopes for the label 1
        label = tf.ones(tf.shape(logits), dtype=logits.dtype)
        # 5. -y log s(l) - (1-y) log(1 - s(l)), written with softplus
        one_by_one = label * tf.math.softplus(-logits) + (1.0 - label) * tf.math.softplus(logits)
        how_many = tf.cast(tf.size(one_by_one), one_by_one.dtype)
        loss = tf.reduce_sum(one_by_one) / how_many
    # 6. only the weights of G
    weights_of_g = generator.trainable_weights
    gradients = tape.gradient(loss, weights_of_g)
    # 7. one step
    optimizer.apply(gradients, weights_of_g)
    return loss
